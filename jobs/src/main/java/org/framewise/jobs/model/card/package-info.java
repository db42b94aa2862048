/** What a model folder says of itself: members, how they are put together, figures, hashes of its files. */
package org.framewise.jobs.model.card;
