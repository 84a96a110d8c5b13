package demo;

import jakarta.persistence.*;

@Entity
public class Other extends Base { @ManyToOne Leaf leaf; }
