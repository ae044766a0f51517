import Config

config :pondwatch,
  ecto_repos: [Pondwatch.Repo],
  generators: [timestamp_type: :utc_datetime]

config :pondwatch, PondwatchWeb.Endpoint,
  url: [host: "localhost"],
  pubsub_server: Pondwatch.PubSub,
  live_view: [signing_salt: "mT9qV2xL"]

import_config "#{config_env()}.exs"
