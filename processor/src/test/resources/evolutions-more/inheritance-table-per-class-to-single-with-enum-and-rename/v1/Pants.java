package demo;

import jakarta.persistence.*;

@Entity
public class Pants extends Garment {
    Integer inseam;
}
