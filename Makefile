# Each target calls the tool of the folder; docs/guides/developing.md says more.

api := backend/target/quarkus-app/quarkus-run.jar
web := frontend/dist/index.html
packages := dev/node_modules/.package-lock.json frontend/node_modules/.package-lock.json

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run dev test test-all test-backend test-integration test-contract test-frontend test-dev test-e2e bench package format openapi pictures

help: ## what there is
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

run: $(api) $(web) $(packages) ## build what is needed and start everything on this machine
	@dev/launch

dev: backend/target/launcher.classpath $(packages) ## the same with Quarkus' dev mode and Vite's server
	@dev/launch --dev

test: $(packages) $(api) $(web) backend/target/launcher.classpath ## everything that must be right before a merge
	dev/need clamd
	dev/need nginx
	dev/need chromium
	# two at the same time, as small machines have two processors; each of them takes about as long as the other
	dev/beside '$(MAKE) test-e2e test-contract test-frontend test-dev' '$(MAKE) test-backend test-integration'

test-all: export OPASTIN_TEST_ALL := 1
test-all: test ## the same, with every page in every language at either width

test-backend: dev/node_modules/.package-lock.json $(api) ## format, architecture, rules and API on real parts
	dev/need clamd
	backend/mvnw -q -B spotless:check surefire:test

test-integration: dev/node_modules/.package-lock.json $(api) ## what is packaged: replicas, sudden ends, memory, web server
	dev/need nginx
	backend/mvnw -q -B failsafe:integration-test failsafe:verify

test-contract: frontend/node_modules/.package-lock.json $(api) ## openapi.yaml and the types made from it are those of the code
	diff -u openapi.yaml backend/target/openapi/openapi.yaml
	cd frontend && npm run check:api

test-frontend: frontend/node_modules/.package-lock.json ## lint, types, unit tests
	cd frontend && npm run verify

test-dev: dev/node_modules/.package-lock.json ## lint and tests of the stand-ins
	cd dev && npm run lint && npm test

test-e2e: $(api) $(web) $(packages) backend/target/launcher.classpath ## the main job in a browser
	dev/need chromium
	dev/need clamd
	cd frontend && npm run e2e

bench: $(api) backend/target/launcher.classpath dev/node_modules/.package-lock.json ## the API's throughput beside plain JDBC's; six minutes on an idle machine
	@bench/run

package: $(api) $(web) ## build what docker-compose.yml puts into its images

format: $(packages) ## let the formatters decide the layout
	backend/mvnw -q -B spotless:apply
	cd frontend && npm run format
	cd dev && npm run format

openapi: $(api) frontend/node_modules/.package-lock.json ## write openapi.yaml and the types made from it
	cp backend/target/openapi/openapi.yaml openapi.yaml
	cd frontend && npm run generate:api

pictures: $(api) $(web) $(packages) ## take the pictures of the README
	dev/need chromium
	cd frontend && npm run pictures

# --- What has to be there, made again only when it is older than what it is made of ---

$(api): backend/pom.xml $(shell find backend/src -type f 2>/dev/null)
	backend/mvnw -q -B package -DskipTests -Dspotless.check.skip
	@touch $@

backend/target/launcher.classpath: backend/pom.xml $(shell find backend/src/test -type f 2>/dev/null)
	backend/mvnw -q -B test-compile -Dspotless.check.skip
	@touch $@

$(web): frontend/node_modules/.package-lock.json frontend/index.html frontend/vite.config.ts $(shell find frontend/src frontend/public -type f 2>/dev/null)
	cd frontend && npm run build
	@touch $@

%/node_modules/.package-lock.json: %/package-lock.json
	cd $* && npm ci --no-audit --no-fund
	@touch $@
