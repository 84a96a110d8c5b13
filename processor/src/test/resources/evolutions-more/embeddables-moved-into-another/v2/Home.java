package demo;

import jakarta.persistence.*;

@Embeddable
public class Home {
    @Column(name = "home_city", length = 20) String city;
    @Embedded Geo geo;
}
