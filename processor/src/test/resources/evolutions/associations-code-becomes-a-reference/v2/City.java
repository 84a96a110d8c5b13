package demo;

import jakarta.persistence.*;

@Entity
public class City { @Id Long id; @ManyToOne @JoinColumn(name = "country") Country country; }
