package demo;

import jakarta.persistence.*;

@Entity
public class Middle extends Base { @Column(length = 9) String b; }
