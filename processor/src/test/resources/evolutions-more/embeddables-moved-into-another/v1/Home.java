package demo;

import jakarta.persistence.*;

@Embeddable
public class Home {
    @Column(name = "home_city", length = 20) String city;
    @Column(name = "home_lat") Double lat;
    @Column(name = "home_lon") Double lon;
}
