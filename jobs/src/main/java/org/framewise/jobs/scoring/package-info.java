/**
 * Scoring one article, whatever reads articles and writes tables: sentences, the labels each is given, who speaks, and
 * what that adds up to for the article.
 */
package org.framewise.jobs.scoring;
