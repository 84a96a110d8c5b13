package demo;

import jakarta.persistence.*;

@Entity
public class City { @Id Long id; @Column(length = 2) String country; }
