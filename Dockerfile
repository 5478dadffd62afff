# Builds with everything, runs with what is needed. Redis runs beside it: see compose.yaml.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY workers ./workers
COPY scripts/bundle.mjs ./scripts/
# `npm ci` builds, by its prepare script.
RUN npm ci

FROM node:24-bookworm-slim
ENV NODE_ENV=production TRACEWIRE_CONFIG=/app/config TRACEWIRE_DATA=/app/data HOST=0.0.0.0 PORT=8080
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=build /app/dist ./dist
COPY assets ./assets
COPY config ./config
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node itself is the first process, so that SIGTERM reaches it and it stops cleanly.
CMD ["node", "dist/src/cli/main.js", "run"]
