package demo;

import jakarta.persistence.*;

@Entity
public class House extends Asset {
    @ManyToOne Owner owner;
    Integer rooms;
}
