package demo;

import jakarta.persistence.*;

@Entity
public class Firm { @Id Long id; @Column(name = "country", length = 2, nullable = false) String countryCode; }
