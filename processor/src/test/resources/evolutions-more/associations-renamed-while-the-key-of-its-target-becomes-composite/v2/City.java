package demo;

import jakarta.persistence.*;

@Entity
@IdClass(CityId.class)
public class City {
    @Id String code;
    @Id String country;
    String name;
}
