package demo;

import jakarta.persistence.*;

@Entity
public class Shirt extends Garment {
    @Column(nullable = false) String collar;
}
