/** A linear-chain tagger over hashed features; it knows nothing of quotations. */
package org.framewise.features.quotation.tagged.sequence;
