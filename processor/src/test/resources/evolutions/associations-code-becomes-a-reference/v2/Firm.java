package demo;

import jakarta.persistence.*;

@Entity
public class Firm { @Id Long id; @ManyToOne(optional = false) @JoinColumn(name = "country") Country country; }
