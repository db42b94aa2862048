/** The first attributor: word lists and word order, no learning. A learned one takes its place behind the same interface. */
package org.framewise.features.quotation.rule;
