package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Embeddable
public class Geo {
    @RenamedFrom("home_lat") @Column(name = "geo_lat") Double lat;
    @RenamedFrom("home_lon") @Column(name = "geo_lon", nullable = false) @Backfill("0") Double lon;
}
