/** As much of a browser as a login needs: cookies by host and path, no scripts, no redirects. */
export class Browser {
  #cookies = new Map();

  async get(address) {
    return this.#request(address, {});
  }

  async post(address, fields) {
    return this.#request(address, { method: "POST", body: new URLSearchParams(fields) });
  }

  /** Follows redirects until a page comes or one leads to `end`, which is not opened. */
  async follow(response, end) {
    let current = response;
    while (current.headers.has("location")) {
      const target = new URL(current.headers.get("location"), current.url);
      if (target.href.startsWith(end)) {
        return { landed: target };
      }
      current = await this.get(target);
    }
    return { page: await current.text(), response: current };
  }

  get cookieNames() {
    return [...this.#cookies.values()].map(({ name }) => name);
  }

  async #request(address, options) {
    const { hostname, pathname } = new URL(address);
    const cookies = [...this.#cookies.values()]
      .filter((cookie) => cookie.hostname === hostname && pathname.startsWith(cookie.path))
      .map(({ name, value }) => `${name}=${value}`);
    const response = await fetch(address, {
      ...options,
      redirect: "manual",
      headers: { accept: "text/html", cookie: cookies.join("; ") },
    });
    for (const header of response.headers.getSetCookie()) {
      this.#keep(hostname, header);
    }
    return response;
  }

  #keep(hostname, header) {
    const [pair, ...attributes] = header.split(";").map((part) => part.trim());
    const [name, value] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? "/";
    const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice(8);
    const key = `${hostname}${path} ${name}`;
    if (value === "" || (expires && Date.parse(expires) < Date.now())) {
      this.#cookies.delete(key);
    } else {
      this.#cookies.set(key, { hostname, path, name, value });
    }
  }
}

/** Presses a person's button on a login page. */
export async function choose(browser, { page, response }, fields) {
  const action = /<form method="post" action="([^"]+)"/.exec(page)[1];
  return browser.post(new URL(action, response.url), fields);
}
