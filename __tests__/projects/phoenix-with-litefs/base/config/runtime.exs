import Config

if System.get_env("PHX_SERVER") do
  config :pondwatch, PondwatchWeb.Endpoint, server: true
end

if config_env() == :prod do
  database_path =
    System.get_env("DATABASE_PATH") ||
      raise "environment variable DATABASE_PATH is missing. For example: /data/name/name.db"

  config :pondwatch, Pondwatch.Repo, database: database_path, pool_size: 5

  secret_key_base =
    System.get_env("SECRET_KEY_BASE") ||
      raise "environment variable SECRET_KEY_BASE is missing. You can generate one by calling: mix phx.gen.secret"

  host = System.get_env("PHX_HOST") || "example.com"

  config :pondwatch, PondwatchWeb.Endpoint,
    url: [host: host, port: 443, scheme: "https"],
    http: [ip: {0, 0, 0, 0, 0, 0, 0, 0}, port: 4000],
    secret_key_base: secret_key_base
end
