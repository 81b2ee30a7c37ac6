# resolint as an image: docker build --tag resolint . && docker run --rm --volume "$PWD:/work" resolint draft.txt
FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm install --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
WORKDIR /opt/resolint
COPY --from=build /build/package.json /build/LICENSE ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
RUN mkdir bin && ln -s ../dist/resolint.cjs bin/resolint
ENV PATH=/opt/resolint/bin:$PATH
# Whoever runs a checker on texts of others need not be root.
USER node
WORKDIR /work
ENTRYPOINT ["resolint"]
CMD ["--help"]
