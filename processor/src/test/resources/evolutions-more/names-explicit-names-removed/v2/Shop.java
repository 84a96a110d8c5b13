package demo;

import jakarta.persistence.*;

@Entity
public class Shop { @Id Long id; @Column(length = 9) String name; }
