/** Counts the names that stand in articles, and what the words around them say they are; knows nothing of Spark. */
package org.framewise.features.actor;
