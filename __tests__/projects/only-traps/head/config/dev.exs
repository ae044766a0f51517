import Config

config :heron, HeronWeb.Endpoint, secret_key_base: "Zk0q9s8fV7nB2wXcLr4tYp6mHd1gJa3eUi5oQzNvKbTxCyWmRsPlFhEjDgAuIo2M"
