package demo;

import jakarta.persistence.*;

public enum State { NEW, OLD }
