package demo;

import jakarta.persistence.*;

@Entity
public class Car extends Asset {
    Integer wheels;
    @Column(length = 20) String label;
}
