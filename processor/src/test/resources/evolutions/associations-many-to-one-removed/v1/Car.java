package demo;

import jakarta.persistence.*;

@Entity
public class Car {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "owner_id") Person owner;
}
