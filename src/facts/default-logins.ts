/**
 * Variables by which the official image of a server takes its own password: whatever they hold is the login. From the
 * documentation of each image. What a default password of them opens, in words for a message.
 */
export const SERVER_PASSWORDS: ReadonlyMap<string, string> = new Map([
  ['POSTGRES_PASSWORD', 'Postgres'],
  ['POSTGRESQL_PASSWORD', 'Postgres'],
  ['PGPASSWORD', 'Postgres'],
  ['MYSQL_ROOT_PASSWORD', 'MySQL'],
  ['MYSQL_PASSWORD', 'MySQL'],
  ['MARIADB_ROOT_PASSWORD', 'MariaDB'],
  ['MARIADB_PASSWORD', 'MariaDB'],
  ['MONGO_INITDB_ROOT_PASSWORD', 'MongoDB'],
  ['MSSQL_SA_PASSWORD', 'SQL Server'],
  ['SA_PASSWORD', 'SQL Server'],
  ['REDIS_PASSWORD', 'Redis'],
  ['ELASTIC_PASSWORD', 'Elasticsearch'],
  ['OPENSEARCH_INITIAL_ADMIN_PASSWORD', 'OpenSearch'],
  ['CLICKHOUSE_PASSWORD', 'ClickHouse'],
  ['COUCHDB_PASSWORD', 'CouchDB'],
  ['SURREAL_PASS', 'SurrealDB'],
  ['DOCKER_INFLUXDB_INIT_PASSWORD', 'InfluxDB'],
  ['INFLUXDB_ADMIN_PASSWORD', 'InfluxDB'],
  ['RABBITMQ_DEFAULT_PASS', 'RabbitMQ'],
  ['MINIO_ROOT_PASSWORD', 'MinIO'],
  ['GF_SECURITY_ADMIN_PASSWORD', 'Grafana'],
  ['KEYCLOAK_ADMIN_PASSWORD', 'Keycloak'],
  ['KC_BOOTSTRAP_ADMIN_PASSWORD', 'Keycloak'],
  ['KEYCLOAK_PASSWORD', 'Keycloak'],
  ['PGADMIN_DEFAULT_PASSWORD', 'pgAdmin'],
  ['N8N_BASIC_AUTH_PASSWORD', 'n8n'],
  ['DIRECTUS_ADMIN_PASSWORD', 'Directus'],
  ['WORDPRESS_DB_PASSWORD', 'WordPress'],
  ['ADMIN_PASSWORD', 'the app'],
  ['DJANGO_SUPERUSER_PASSWORD', 'Django'],
  ['SUPERSET_ADMIN_PASSWORD', 'Superset'],
  ['AIRFLOW_ADMIN_PASSWORD', 'Airflow'],
  ['_AIRFLOW_WWW_USER_PASSWORD', 'Airflow'],
  ['NEXTCLOUD_ADMIN_PASSWORD', 'Nextcloud'],
  ['SONAR_WEB_SYSTEMPASSCODE', 'SonarQube'],
  ['ACTIVEMQ_ADMIN_PASSWORD', 'ActiveMQ'],
  ['ME_CONFIG_BASICAUTH_PASSWORD', 'mongo-express'],
  ['FLOWER_BASIC_AUTH', 'Flower'],
  ['NEO4J_AUTH', 'Neo4j'],
  ['METABASE_ADMIN_PASSWORD', 'Metabase'],
  ['VAULTWARDEN_ADMIN_TOKEN', 'Vaultwarden'],
])

/** Those of them that only a tool with a page for its administrators reads. */
export const TOOL_PASSWORD =
  /^(?:GF|KEYCLOAK|KC|PGADMIN|N8N|MINIO|RABBITMQ|ME|FLOWER|METABASE|NEXTCLOUD|SUPERSET|_?AIRFLOW|DIRECTUS|VAULTWARDEN|SONAR)_/
