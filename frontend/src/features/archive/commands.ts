/** Typed by hand or copied; the instructions in the archive name the same ones. */
export const commands = {
  sums: 'sha256sum -c SHA256SUMS',
  sumsMac: 'shasum -a 256 -c SHA256SUMS',
  signature: 'openssl dgst -sha256 -verify public-key.pem -signature SHA256SUMS.sig SHA256SUMS',
  fingerprint: 'openssl pkey -pubin -in public-key.pem -outform DER | openssl dgst -sha256',
};
