/** What all answers share: negotiation, entity tags, headers, addresses, HTML. */
package dev.parley.serve.http;
