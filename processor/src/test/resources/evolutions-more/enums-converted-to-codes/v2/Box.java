package demo;

import jakarta.persistence.*;

@Entity
public class Box {
    @Id Long id;
    @Column(length = 1) Kind kind;
}
