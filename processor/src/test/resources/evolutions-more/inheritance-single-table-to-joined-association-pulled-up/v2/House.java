package demo;

import jakarta.persistence.*;

@Entity
public class House extends Asset {
    Integer rooms;
    @Column(length = 20) String label;
}
