FROM node:24-trixie-slim AS build
WORKDIR /mandate
COPY package.json package-lock.json ./
COPY web/package.json ./web/
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-trixie-slim
ENV NODE_ENV=production
WORKDIR /mandate
COPY --from=build /mandate/package.json ./
COPY --from=build /mandate/node_modules ./node_modules
COPY --from=build /mandate/migrations ./migrations
COPY --from=build /mandate/dist ./dist
# files of documents, where they are not in S3
RUN mkdir .mandate && chown node .mandate
USER node
EXPOSE 3000
CMD ["node", "--max-old-space-size=512", "dist/src/main.js"]
