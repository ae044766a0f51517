/** A package registry whose packages are read. */
export type Registry = 'npm' | 'PyPI' | 'Go' | 'crates' | 'Maven'

/**
 * Popular packages in fixed versions, most of them with much to misread: clients of services, logins, databases, TLS and
 * templates. Names are written as each registry's own client takes them.
 */
export const PACKAGES: ReadonlyMap<Registry, readonly string[]> = new Map(
  Object.entries({
    npm:
      'express@5.3.0 axios@1.21.1 undici@8.12.4 got@16.1.0 node-fetch@3.3.2 ws@8.23.0 socket.io@4.8.4 fastify@5.12.8 ' +
      'koa@3.2.1 helmet@8.3.0 cors@2.8.6 body-parser@2.4.0 multer@2.5.0 passport@0.7.0 jsonwebtoken@9.0.3 bcrypt@6.0.0 ' +
      'next-auth@4.24.15 mongoose@9.12.1 sequelize@6.37.8 typeorm@1.1.1 knex@3.3.0 pg@8.23.1 mysql2@3.24.5 redis@6.3.1 ' +
      'ioredis@6.0.0 bull@4.16.5 bullmq@6.7.0 kafkajs@2.2.4 amqplib@2.3.1 nodemailer@10.6.0 stripe@23.1.0 twilio@6.2.0 ' +
      'openai@7.55.0 firebase-admin@14.5.1 @aws-sdk/client-s3@3.1169.0 @supabase/supabase-js@2.119.0 ' +
      '@slack/web-api@8.2.0 @sendgrid/mail@8.1.6 discord.js@14.28.1 telegraf@4.16.3 graphql@17.1.0 ' +
      'puppeteer-core@25.16.0 webpack@5.112.2 eslint@10.15.0 vite@8.3.8 rollup@4.68.5 postcss@8.5.33 prettier@3.10.1 ' +
      '@babel/core@8.1.2 svelte@5.57.3 vue@3.5.45 react-dom@19.3.1 lodash@4.18.1 moment@2.31.0 rxjs@7.8.2 winston@3.19.0 ' +
      'pino@10.4.0 dotenv@18.0.10 ajv@8.20.0 handlebars@4.7.10',
    PyPI:
      'requests==2.34.2 urllib3==2.8.0 httpx==0.28.1 botocore==1.44.5 boto3==1.44.5 django==6.1.3 ' +
      'djangorestframework==3.18.3 django-allauth==65.21.1 wagtail==8.0.1 flask==3.1.3 werkzeug==3.1.9 fastapi==0.163.2 ' +
      'starlette==1.10.0 celery==5.7.0 kombu==5.7.0 redis==8.1.0 sqlalchemy==2.1.9 alembic==1.20.1 paramiko==5.1.0 ' +
      'pyjwt==2.15.1 authlib==1.9.6 oauthlib==4.0.1 social-auth-core==7.0.0 msal==1.39.0 azure-identity==1.27.0 ' +
      'google-auth==2.62.2 google-cloud-storage==3.17.1 stripe==16.1.0 twilio==9.13.0 sendgrid==6.12.5 openai==3.51.0 ' +
      'anthropic==2.10.0 slack-sdk==3.47.0 python-telegram-bot==22.8 scrapy==2.19.0 twisted==26.10.0 tornado==6.6.1 ' +
      'sentry-sdk==2.75.0 kubernetes==37.0.2 ansible-core==2.21.5',
    Go:
      'github.com/gin-gonic/gin@v1.12.0 github.com/labstack/echo/v4@v4.16.0 github.com/gofiber/fiber/v2@v2.52.15 ' +
      'github.com/go-chi/chi/v5@v5.5.0 github.com/gorilla/sessions@v1.4.0 github.com/gorilla/websocket@v1.5.3 ' +
      'github.com/jackc/pgx/v5@v5.12.0 github.com/lib/pq@v1.12.3 github.com/go-sql-driver/mysql@v1.10.1 ' +
      'go.mongodb.org/mongo-driver/v2@v2.10.0 github.com/redis/go-redis/v9@v9.23.0 gorm.io/gorm@v1.31.2 ' +
      'github.com/uptrace/bun@v1.3.0 github.com/minio/minio-go/v7@v7.4.1 github.com/nats-io/nats-server/v2@v2.15.2 ' +
      'github.com/IBM/sarama@v1.61.1 github.com/segmentio/kafka-go@v0.4.51 github.com/stripe/stripe-go/v82@v82.5.1 ' +
      'github.com/slack-go/slack@v0.35.0 github.com/sashabaranov/go-openai@v1.43.0 github.com/golang-jwt/jwt/v5@v5.3.1 ' +
      'github.com/lestrrat-go/jwx/v3@v3.4.0 github.com/coreos/go-oidc/v3@v3.21.0 ' +
      'github.com/oauth2-proxy/oauth2-proxy/v7@v7.15.6 github.com/caddyserver/caddy/v2@v2.11.9 ' +
      'github.com/prometheus/prometheus@v0.316.0 github.com/hashicorp/vault/api@v1.23.0 github.com/spf13/viper@v1.21.0 ' +
      'github.com/axllent/mailpit@v1.33.1 github.com/valyala/fasthttp@v1.78.0',
    crates:
      'reqwest@0.13.4 hyper@1.11.0 axum@0.8.9 actix-web@4.13.0 rocket@0.5.1 warp@0.3.7 tower-http@0.6.11 tokio@1.53.1 ' +
      'tonic@0.14.6 rustls@0.23.43 native-tls@0.2.18 openssl@0.10.81 ureq@3.3.0 sqlx-core@0.9.0 diesel@2.3.10 ' +
      'sea-orm@1.1.19 redis@1.5.0 tokio-postgres@0.7.8 jsonwebtoken@10.4.0 oauth2@5.0.0 cookie@0.18.1 lettre@0.11.19 ' +
      'aws-sdk-s3@1.135.0 aws-config@1.8.15 serenity@0.12.4 async-graphql@7.0.17 config@0.15.11 dotenvy@0.15.7 ' +
      'clap@4.6.6 bcrypt@0.14.0',
    Maven:
      'com.squareup.okhttp3:okhttp-jvm:5.5.1 com.fasterxml.jackson.core:jackson-databind:2.23.0 ' +
      'io.jsonwebtoken:jjwt-impl:0.13.0 io.lettuce:lettuce-core:7.7.0.RELEASE io.vertx:vertx-core:5.0.7 ' +
      'io.micronaut:micronaut-http-server-netty:4.10.15 io.micronaut:micronaut-management:4.10.15 ' +
      'io.ktor:ktor-server-core-jvm:3.5.2 org.apache.logging.log4j:log4j-core:2.26.1 org.apache.camel:camel-ftp:4.22.0 ' +
      'org.apache.activemq:activemq-client:6.3.1 org.apache.commons:commons-text:1.15.0 commons-io:commons-io:2.22.0 ' +
      'com.zaxxer:HikariCP:7.1.0 org.postgresql:postgresql:42.7.8 redis.clients:jedis:7.1.0 com.nimbusds:nimbus-jose-jwt:10.5 ' +
      'com.mysql:mysql-connector-j:9.5.0 com.rabbitmq:amqp-client:5.28.0 ' +
      'org.springframework.security:spring-security-config:7.1.2',
  }).map(([registry, names]) => [registry as Registry, names.split(' ')]),
)
