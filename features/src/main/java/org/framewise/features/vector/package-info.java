/** Text units as sparse vectors: hashed n-grams of the unit and of what surrounds it, weighted by TF-IDF. */
package org.framewise.features.vector;
