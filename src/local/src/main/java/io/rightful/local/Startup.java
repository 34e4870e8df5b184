package io.rightful.local;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

import io.rightful.local.crm.SampleCrms;
import io.rightful.local.crm.Timetable;
import io.rightful.local.sample.SampleData;
import io.rightful.local.stream.StreamReader;

/** Everything that must stand before the first request. */
@Singleton
class Startup {
    void start(
            @Observes StartupEvent event,
            SampleData samples,
            SampleCrms crms,
            Timetable timetable,
            StreamReader streams) {
        samples.put();
        crms.put();
        streams.start();
        timetable.start();
    }
}
