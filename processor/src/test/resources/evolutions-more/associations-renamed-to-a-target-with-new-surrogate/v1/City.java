package demo;

import jakarta.persistence.*;

@Entity
public class City {
    @Id String code;
    String name;
}
