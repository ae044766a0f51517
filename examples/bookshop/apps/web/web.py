import os

import requests
from flask import Flask, render_template_string

app = Flask(__name__)
PAGE = "<h1>Books</h1><ul>{% for book in books %}<li>{{ book.title }}{% endfor %}</ul>"


@app.get("/")
def books():
    found = requests.get(f"{os.environ['API_URL']}/books", timeout=5)
    return render_template_string(PAGE, books=found.json())
