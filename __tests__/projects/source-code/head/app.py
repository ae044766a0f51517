import os

api_key = os.getenv("API_KEY", "admin")
DATABASE_URL = f"postgres://shop:Vier7Zebras@{os.environ['DB_HOST']}/shop"
