package demo;

import jakarta.persistence.*;

@Entity
public class Car extends Asset {
    @ManyToOne @JoinColumn(name = "owner_id") Owner owner;
    Integer wheels;
}
