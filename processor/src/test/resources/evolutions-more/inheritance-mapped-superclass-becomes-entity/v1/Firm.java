package demo;

import jakarta.persistence.*;

@Entity
public class Firm extends Party { @Column(length = 9) String vat; @ManyToOne Person boss; }
