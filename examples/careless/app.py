from flask import Flask

app = Flask(__name__)


@app.get("/")
def hello():
    return "What could go wrong?"


app.run(host="0.0.0.0", port=3000)
