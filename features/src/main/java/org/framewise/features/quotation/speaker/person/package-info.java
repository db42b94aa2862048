/** Whom an article has brought up, and whom "she", "it" or "the expert" means. */
package org.framewise.features.quotation.speaker.person;
