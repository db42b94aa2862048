package org.framewise.jobs.scoring;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.event.EventReader;

/** Events from a file's text. */
final class EventTexts {

    private EventTexts() {}

    static List<Event> parse(NamedText file) {
        return EventReader.read(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)), file.place());
    }
}
