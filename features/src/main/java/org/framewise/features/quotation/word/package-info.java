/** Words, marks and quotations of a text, before anything is known of who speaks. */
package org.framewise.features.quotation.word;
