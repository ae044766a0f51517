import Config

config :pondwatch, PondwatchWeb.Endpoint,
  http: [ip: {127, 0, 0, 1}, port: String.to_integer(System.get_env("PORT") || "4000")],
  secret_key_base: "Zk0q9s8fV7nB2wXcLr4tYp6mHd1gJa3eUi5oQzNvKbTxCyWmRsPlFhEjDgAuIo2M"
