package demo;

import jakarta.persistence.*;

@Entity
public class Leaf extends Node {
    @Column(length = 10) String colour;
}
