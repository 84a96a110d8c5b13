package demo;

import jakarta.persistence.*;

public enum Tag { A, B, C }
