package org.framewise.jobs.scoring;

import java.io.Serializable;
import org.framewise.features.quotation.Attribution;

/** How a text stands to what one of its sentences tells. */
public interface StanceReader extends Serializable {

    /**
     * @return {@code endorses}, {@code reports}, {@code questions} or {@code rejects}
     */
    String stance(String sentence, Attribution attribution, String label);
}
