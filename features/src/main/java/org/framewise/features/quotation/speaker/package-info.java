/** From what each sentence shows itself to who speaks where in the article: pronouns, and quotations that run on. */
package org.framewise.features.quotation.speaker;
