package demo;

import jakarta.persistence.*;

@Entity
public class Country { @Id @Column(length = 4) String code; }
