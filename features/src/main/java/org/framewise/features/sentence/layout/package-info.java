/** How a text is laid out in lines: which of them make a paragraph, which belong to the page and not to the article. */
package org.framewise.features.sentence.layout;
